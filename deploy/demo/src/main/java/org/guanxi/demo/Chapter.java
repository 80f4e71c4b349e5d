package org.guanxi.demo;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** One part of the story with its progress: in place on a terminal, one line at the end elsewhere. */
final class Chapter {

    private static final int AT_ONCE = 6;

    private final String name;
    private final boolean live = Boolean.getBoolean("guanxi.tty");
    private final long began = System.nanoTime();
    private int done;

    Chapter(String name) {
        this.name = name;
    }

    /** A few at a time; the first failure is the chapter's. */
    <T> void each(List<T> things, Consumer<T> act) {
        try (var threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            var futures = things.stream()
                    .map(thing -> threads.<Void>submit(() -> {
                        act.accept(thing);
                        step(things.size());
                        return null;
                    }))
                    .toList();
            for (var future : futures) {
                await(future, threads::shutdownNow);
            }
        }
        end("%,d".formatted(things.size()));
    }

    private static void await(Future<Void> future, Runnable otherwise) {
        try {
            future.get();
        } catch (ExecutionException failed) {
            otherwise.run();
            throw failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private synchronized void step(int of) {
        done++;
        progress(done, of);
    }

    void progress(int done, int of) {
        if (live) {
            System.out.printf("\r\033[2K  %-18s %,d of %,d", name, done, of);
            System.out.flush();
        }
    }

    void end(String result) {
        var seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("%s  %-18s %s (%.1f s)%n", live ? "\r\033[2K" : "", name, result, seconds);
    }
}
