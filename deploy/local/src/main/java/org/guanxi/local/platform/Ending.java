package org.guanxi.local.platform;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import org.guanxi.local.folder.Home;
import org.guanxi.local.process.Stopping;
import org.guanxi.local.terminal.Progress;

/** Stops parts in the reverse order of their start: nobody loses what it still needs to end well. */
public record Ending(Home home, Progress progress, Duration patience) {

    public Ending(Home home, Progress progress) {
        this(home, progress, Duration.ofSeconds(30));
    }

    public void end(List<List<Part>> waves) {
        for (var wave : waves.reversed()) {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                wave.reversed().forEach(part -> threads.submit(() -> end(part)));
            }
        }
    }

    /** Of these waves only the parts of these names. */
    public void end(List<List<Part>> waves, Set<String> only) {
        end(waves.stream()
                .map(wave ->
                        wave.stream().filter(part -> only.contains(part.name())).toList())
                .toList());
    }

    private void end(Part part) {
        var pids = new Pids(home);
        pids.running(part).ifPresent(process -> {
            var row = progress.row(part.name());
            row.passing("stopping");
            var gently = Stopping.stop(process, patience);
            row.done(gently ? "stopped" : "killed, because it did not stop in " + patience.toSeconds() + " s");
        });
        pids.file(part.name()).delete();
    }
}
