package org.tsctp.rest.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Path and query as they were sent, before anybody decodes them.
 *
 * <p>Whoever checks a path and whoever follows it must see the same one, so everything that two
 * readers might take differently is refused: {@code //}, {@code /./}, {@code /../}, {@code ;x},
 * {@code %2e}, {@code %2f}, {@code %5c}, {@code %00}, a backslash, a final point.
 *
 * @param path the path
 * @param query the query, empty if there is none
 */
record RequestTarget(String path, String query) {

  private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~!$&'()*+,=:@%-]*)+");
  private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9._~!$&'()*+,;=:@/?%-]*");
  private static final List<String> DOUBTFUL =
      List.of("//", "/./", "/../", ";", "\\", "%2e", "%2f", "%5c", "%00");

  /** Why it is refused, or empty. */
  Optional<String> refusal() {
    String lower = path.toLowerCase(Locale.ROOT);
    for (String part : DOUBTFUL) {
      if (lower.contains(part)) {
        return Optional.of("The path holds \"" + part + "\".");
      }
    }
    if (lower.endsWith(".")) {
      return Optional.of("The path ends with a point.");
    }
    if (!PATH.matcher(path).matches()) {
      return Optional.of("The path holds a character that must be percent-encoded.");
    }
    if (!isText(path)) {
      return Optional.of("The path has a percent-encoding that is no text in UTF-8.");
    }
    if (!QUERY.matcher(query).matches()) {
      return Optional.of("The query holds a character that must be percent-encoded.");
    }
    return isText(query)
        ? Optional.empty()
        : Optional.of("The query has a percent-encoding that is no text in UTF-8.");
  }

  /** Whether what is percent-encoded is UTF-8 without control characters. */
  private static boolean isText(String encoded) {
    ByteBuffer bytes = ByteBuffer.allocate(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (c != '%') {
        bytes.put((byte) c);
      } else if (i + 2 < encoded.length()
          && HexFormat.isHexDigit(encoded.charAt(i + 1))
          && HexFormat.isHexDigit(encoded.charAt(i + 2))) {
        bytes.put((byte) HexFormat.fromHexDigits(encoded, i + 1, i + 3));
        i += 2;
      } else {
        return false;
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(bytes.flip())
          .chars()
          .noneMatch(Character::isISOControl);
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
