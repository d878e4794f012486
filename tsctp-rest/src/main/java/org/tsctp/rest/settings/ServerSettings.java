package org.tsctp.rest.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.tsctp.basics.NearestName;

/**
 * All settings of one service: an immutable value.
 *
 * @param bind address to listen on; a loopback address, since there are no keys yet
 * @param numbers the value of each setting
 */
public record ServerSettings(InetAddress bind, Map<Setting, Integer> numbers) {

  /** Address to listen on unless another is set. */
  public static final String DEFAULT_BIND = "127.0.0.1";

  /** Name of the address on the command line. */
  public static final String BIND_KEY = "bind";

  /** What stands before a name when it is given as a system property. */
  public static final String PROPERTY_PREFIX = "tsctp.";

  /** Checks the address and fills in the defaults. */
  public ServerSettings {
    if (!bind.isLoopbackAddress()) {
      throw new IllegalArgumentException(
          "The address "
              + bind.getHostAddress()
              + " can be reached from other machines, and there are no keys yet.\nUse "
              + DEFAULT_BIND
              + " and put a proxy that asks who is there before it.");
    }
    Map<Setting, Integer> all = new EnumMap<>(Setting.class);
    for (Setting setting : Setting.values()) {
      all.put(setting, numbers.getOrDefault(setting, setting.standard()));
    }
    numbers = Map.copyOf(all);
  }

  /**
   * The defaults.
   *
   * @return the settings
   */
  public static ServerSettings standard() {
    return of(List.of(), new Properties());
  }

  /**
   * What system properties and the command line say; the command line wins.
   *
   * @param arguments such as {@code --port 8081}
   * @param properties the system properties
   * @return the settings
   * @throws IllegalArgumentException if an argument is unknown or a value cannot be used; the
   *     message says what to do
   */
  public static ServerSettings of(List<String> arguments, Properties properties) {
    Map<String, String> texts = fromProperties(properties);
    for (int i = 0; i < arguments.size(); i++) {
      String name = name(arguments.get(i));
      int equals = name.indexOf('=');
      if (equals >= 0) {
        texts.put(known(name.substring(0, equals)), name.substring(equals + 1));
      } else if (i + 1 < arguments.size()) {
        texts.put(known(name), arguments.get(++i));
      } else {
        throw new IllegalArgumentException("--" + known(name) + " has no value.\nAdd one.");
      }
    }
    Map<Setting, Integer> numbers = new EnumMap<>(Setting.class);
    for (Setting setting : Setting.values()) {
      String text = texts.get(setting.key());
      if (text != null) {
        numbers.put(setting, number(setting, text));
      }
    }
    return new ServerSettings(address(texts.getOrDefault(BIND_KEY, DEFAULT_BIND)), numbers);
  }

  /**
   * The value of one setting.
   *
   * @param setting the setting
   * @return its value
   */
  public int get(Setting setting) {
    return numbers.getOrDefault(setting, setting.standard());
  }

  /**
   * The same with another value of one setting.
   *
   * @param setting the setting
   * @param value its value, within its bounds
   * @return the settings
   */
  public ServerSettings with(Setting setting, int value) {
    Map<Setting, Integer> changed = new EnumMap<>(numbers);
    changed.put(setting, number(setting, String.valueOf(value)));
    return new ServerSettings(bind, changed);
  }

  /**
   * The limits that are wider than their defaults.
   *
   * @return such as {@code max-rows 200000 instead of 100000}
   */
  public List<String> loosened() {
    return Stream.of(Setting.values())
        .filter(setting -> setting != Setting.PORT && get(setting) > setting.standard())
        .map(s -> s.key() + " " + get(s) + " instead of " + s.standard())
        .toList();
  }

  private static Map<String, String> fromProperties(Properties properties) {
    Map<String, String> texts = new HashMap<>();
    keys()
        .filter(key -> properties.getProperty(PROPERTY_PREFIX + key) != null)
        .forEach(key -> texts.put(key, properties.getProperty(PROPERTY_PREFIX + key)));
    return texts;
  }

  private static Stream<String> keys() {
    return Stream.concat(Stream.of(BIND_KEY), Stream.of(Setting.values()).map(Setting::key));
  }

  private static String name(String argument) {
    if (!argument.startsWith("--")) {
      throw new IllegalArgumentException(
          "\"" + argument + "\" is not an option.\nWrite serve, then options such as --port 8081.");
    }
    return argument.substring(2);
  }

  private static String known(String name) {
    List<String> keys = keys().toList();
    if (!keys.contains(name)) {
      throw new IllegalArgumentException(
          "There is no option --"
              + name
              + ".\n"
              + NearestName.of(name, keys)
                  .map(nearest -> "Maybe --" + nearest + " is meant.")
                  .orElse("--help lists them."));
    }
    return name;
  }

  private static int number(Setting setting, String text) {
    if (text.matches("[0-9]{1,10}")) {
      long value = Long.parseLong(text);
      if (value >= setting.least() && value <= setting.most()) {
        return (int) value;
      }
    }
    throw new IllegalArgumentException(
        "--"
            + setting.key()
            + " is \""
            + text
            + "\".\nGive a whole number from "
            + setting.least()
            + " to "
            + setting.most()
            + ".");
  }

  private static InetAddress address(String text) {
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(
          "--" + BIND_KEY + " is \"" + text + "\", which is no address.\nUse " + DEFAULT_BIND + ".",
          e);
    }
  }
}
