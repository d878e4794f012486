package org.tsctp.partnership;

/** Positions of ids in a sorted array, by open addressing: four to eight bytes a row. */
final class IdIndex {

  private final String[] ids;
  private final int[] slots;

  IdIndex(String[] ids) {
    this.ids = ids;
    this.slots = new int[Integer.highestOneBit(Math.max(2, ids.length)) * 4];
    for (int i = 0; i < ids.length; i++) {
      int slot = slotOf(ids[i]);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i + 1;
    }
  }

  /** Position of an id, or -1. */
  int find(String id) {
    int slot = slotOf(id);
    while (slots[slot] != 0) {
      int i = slots[slot] - 1;
      if (ids[i].equals(id)) {
        return i;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  private int slotOf(String id) {
    int hash = id.hashCode() * 0x9E3779B9;
    return (hash ^ (hash >>> 16)) & (slots.length - 1);
  }
}
