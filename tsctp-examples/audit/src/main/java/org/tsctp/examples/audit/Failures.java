package org.tsctp.examples.audit;

import java.util.concurrent.CancellationException;
import org.tsctp.policy.PolicyException;
import org.tsctp.report.BaselineException;
import org.tsctp.rulebook.RuleJarException;
import org.tsctp.source.UnreadableInputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into words and an exit status. No class or trace is ever shown. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  private final Surroundings surroundings;

  Failures(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    surroundings.say(
        e instanceof UnmatchedArgumentException unmatched && isNoCommand(unmatched)
            ? "There is no command \"" + unmatched.getUnmatched().get(0) + "\"."
            : sentence(String.valueOf(e.getMessage())));
    if (e instanceof UnmatchedArgumentException unmatched) {
      var suggestions = unmatched.getSuggestions();
      if (!suggestions.isEmpty()) {
        surroundings.say("Maybe " + suggestions.get(0) + " is meant.");
      }
    }
    surroundings.say("See: " + command + " --help");
    return Exit.USAGE;
  }

  /** Whether a word stands where a command is expected. */
  private static boolean isNoCommand(UnmatchedArgumentException e) {
    return !e.getCommandLine().getSubcommands().isEmpty() && !e.isUnknownOption();
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
    if (e instanceof UsageException || e instanceof RuleJarException) {
      surroundings.say(String.valueOf(e.getMessage()));
      return Exit.USAGE;
    }
    if (e instanceof UnreadableInputException
        || e instanceof PolicyException
        || e instanceof BaselineException) {
      surroundings.say(String.valueOf(e.getMessage()));
      return Exit.UNREADABLE;
    }
    if (e instanceof CancellationException || e instanceof InterruptedException) {
      surroundings.say("Interrupted.");
      return Exit.INTERRUPTED;
    }
    return internal(e);
  }

  /** A fault of tsctp: a crash file tells its author where, without any value of the data. */
  int internal(Throwable e) {
    if (e instanceof OutOfMemoryError) {
      surroundings.say(
          "There is not enough memory.\nMaybe give more: TSCTP_JAVA_OPTS=-Xmx8g tsctp ...");
      return Exit.INTERNAL;
    }
    surroundings.say("Something went wrong inside tsctp, not in your data.");
    surroundings.say(
        new CrashFile(surroundings.directory())
            .write(e)
            .map(file -> "Crash file: " + file + " (contains no data values).")
            .orElse("A crash file could not be written."));
    return Exit.INTERNAL;
  }

  private static String sentence(String text) {
    return text.endsWith(".") || text.contains("\n") ? text : text + ".";
  }
}
