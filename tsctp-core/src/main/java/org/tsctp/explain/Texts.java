package org.tsctp.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The sentences of a language by their keys. What is not in it is said in the words it was written
 * in, English.
 */
public final class Texts {

  private static final Texts AS_WRITTEN = new Texts(Map.of());

  private final Map<String, String> templates;

  private Texts(Map<String, String> templates) {
    this.templates = Map.copyOf(templates);
  }

  /**
   * Every sentence in the words it was written in.
   *
   * @return texts without a translation
   */
  public static Texts asWritten() {
    return AS_WRITTEN;
  }

  /**
   * The texts of a resource.
   *
   * @param near a class in whose package the resource lies
   * @param name such as {@code french/vetting.properties}: UTF-8, {@code key=template} by line
   * @return the texts
   * @throws IllegalArgumentException if there is no such resource
   */
  public static Texts ofResource(Class<?> near, String name) {
    Properties lines = new Properties();
    try (InputStream in = near.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no resource " + name + ".");
      }
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> templates = new HashMap<>();
    lines.stringPropertyNames().forEach(key -> templates.put(key, lines.getProperty(key)));
    return new Texts(templates);
  }

  /**
   * These texts and others.
   *
   * @param others texts that say what these do not
   * @return both
   */
  public Texts and(Texts others) {
    Map<String, String> all = new HashMap<>(others.templates);
    all.putAll(templates);
    return new Texts(all);
  }

  /**
   * Keys of the sentences that are translated.
   *
   * @return the keys
   */
  public Set<String> keys() {
    return templates.keySet();
  }

  /**
   * A text by key.
   *
   * @param key the key
   * @param written the words it was written in
   * @return the text of this language, else as it was written
   */
  public String text(String key, String written) {
    return templates.getOrDefault(key, written);
  }

  Sentence of(Sentence sentence) {
    String template = templates.get(sentence.key());
    return template == null ? sentence : new Sentence(sentence.key(), template);
  }
}
