package org.tsctp.rulebook;

import java.util.List;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Missing;
import org.tsctp.partnership.Element;
import org.tsctp.rule.Edit;

/**
 * One thing that a framework asks for, and what is on record of it.
 *
 * @param name name of the element
 * @param holds whether it is met
 * @param rows the rows of the checklist that say so
 * @param missing what would decide it, if it is not known
 * @param cure edits after which it is met (for a danger: after which there is none)
 * @param canBeCured whether there are such edits; false where a day is not known
 * @param unrecorded whether it is not known only because a table that may lack rows has none of it
 */
record SafeguardCheck(
    String name,
    Truth holds,
    List<Element> rows,
    List<Missing> missing,
    List<Edit> cure,
    boolean canBeCured,
    boolean unrecorded) {}
