package org.tsctp.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.tsctp.partnership.Column;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Tables;

/** Names that publishers write freely: made comparable, and made into ids. */
final class Names {

  private static final int LONGEST_SLUG = 80;
  private static final int HEAD_OF_LONG_SLUG = 64;
  private static final int DIGITS_OF_HASH = 8;

  private static final Column TEXT =
      Tables.of(Delivery.class).findColumn("item").orElseThrow(IllegalStateException::new);

  private Names() {}

  /** Whether a column of text may hold it: no control, invisible or broken characters. */
  static boolean isClean(String text) {
    return text.isEmpty() || TEXT.parse(text) != null;
  }

  /** The text without spaces at its ends and with single spaces inside. */
  static String squeeze(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        squeezed.append(c);
      } else if (!squeezed.isEmpty() && squeezed.charAt(squeezed.length() - 1) != ' ') {
        squeezed.append(' ');
      }
    }
    int end = squeezed.length();
    return squeezed.substring(0, end > 0 && squeezed.charAt(end - 1) == ' ' ? end - 1 : end);
  }

  /**
   * The letters and digits of a name, in lower case and without accents, words apart by one space.
   *
   * @return such as {@code gssp special unit} for {@code GSSP (Special Unit)}; empty if the name
   *     has neither letter nor digit
   */
  static String key(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        key.appendCodePoint(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        key.append(' ');
      }
    }
    return squeeze(key.toString());
  }

  /**
   * A name as part of an id. Two names have one slug only if they have one key.
   *
   * @return such as {@code gssp-special-unit}; a long one is cut and ends in a hash of the whole
   */
  static String slug(String name) {
    String key = key(name);
    String slug = key.replace(' ', '-');
    return slug.length() <= LONGEST_SLUG ? slug : head(slug) + "-" + hash(key);
  }

  /** The slug in capitals, for programs and accounts. */
  static String code(String name) {
    return slug(name).toUpperCase(Locale.ROOT);
  }

  private static String head(String slug) {
    int end = HEAD_OF_LONG_SLUG;
    return slug.substring(0, Character.isHighSurrogate(slug.charAt(end - 1)) ? end - 1 : end);
  }

  private static String hash(String key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, DIGITS_OF_HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256.", e);
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
