package org.tsctp.rest.v1;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets work go on for so long, then interrupts it. */
final class TimeBudget implements AutoCloseable {

  private final long millis;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "time-budget");
            thread.setDaemon(true);
            return thread;
          });

  TimeBudget(long millis) {
    this.millis = millis;
  }

  /**
   * Does the work in this thread.
   *
   * @param work ends with a {@link CancellationException} when its thread is interrupted
   * @return what came of it, or empty if the time was over
   */
  <T> Optional<T> run(Supplier<T> work) {
    Alarm alarm = new Alarm(Thread.currentThread());
    Future<?> pending = clock.schedule(alarm, millis, TimeUnit.MILLISECONDS);
    try {
      return Optional.of(work.get());
    } catch (CancellationException e) {
      if (!alarm.rang()) {
        throw e;
      }
      return Optional.empty();
    } finally {
      alarm.disarm();
      pending.cancel(false);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }

  /** Interrupts the worker once, and never after it was disarmed. */
  private static final class Alarm implements Runnable {
    private final Thread worker;
    private boolean rang;
    private boolean disarmed;

    Alarm(Thread worker) {
      this.worker = worker;
    }

    @Override
    public synchronized void run() {
      if (!disarmed) {
        rang = true;
        worker.interrupt();
      }
    }

    synchronized boolean rang() {
      return rang;
    }

    synchronized void disarm() {
      disarmed = true;
      if (rang) {
        // The interruption was meant for the work, not for what the thread does next.
        Thread.interrupted();
      }
    }
  }
}
