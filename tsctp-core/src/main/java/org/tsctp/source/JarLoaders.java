package org.tsctp.source;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;

/** Opens jars with the code of other authors. What they offer is for {@code RuleJars} to say. */
public final class JarLoaders {

  private JarLoaders() {}

  /**
   * Opens jars; one that is named twice counts once.
   *
   * @param directory the folder from which they are named
   * @param jars the jars
   * @return their classes by the name of the jar, in the order given; they stay open
   * @throws UnreadableInputException if one is not there or is no jar
   */
  public static Map<String, ClassLoader> open(Path directory, List<Path> jars) {
    Map<String, ClassLoader> loaders = new LinkedHashMap<>();
    Set<Path> opened = new HashSet<>();
    for (Path jar : jars) {
      Path file = directory.resolve(jar).toAbsolutePath().normalize();
      if (opened.add(file)) {
        loaders.put(jar.toString(), open(jar, file));
      }
    }
    return loaders;
  }

  private static ClassLoader open(Path jar, Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UnreadableInputException(
          (Files.isDirectory(file)
                  ? "\"" + jar + "\" is a folder"
                  : "There is no file \"" + jar + "\"")
              + ", expected a jar with rules.\nCheck the path of the jar.");
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new URLClassLoader(
          new URL[] {file.toUri().toURL()}, JarLoaders.class.getClassLoader());
    } catch (IOException e) {
      throw new UnreadableInputException(
          "\""
              + jar
              + "\" cannot be opened as a jar.\nMaybe another file is meant, or it was cut off.",
          e);
    }
  }
}
