package org.guanxi.bench.platform;

import java.io.IOException;
import java.util.function.Supplier;

/** A process stands still while something else is done, and does not notice. */
public final class Paused {

    private Paused() {}

    public static <T> T during(long process, Supplier<T> work) {
        signal("STOP", process);
        try {
            return work.get();
        } finally {
            signal("CONT", process);
        }
    }

    private static void signal(String name, long process) {
        try {
            var kill = new ProcessBuilder("kill", "-" + name, String.valueOf(process)).inheritIO();
            if (kill.start().waitFor() != 0) {
                throw new Failure("Process " + process + " does not take signal " + name);
            }
        } catch (IOException failed) {
            throw new Failure("kill: " + failed.getMessage(), failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted", stop);
        }
    }
}
