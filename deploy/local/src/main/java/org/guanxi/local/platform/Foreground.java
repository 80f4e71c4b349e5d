package org.guanxi.local.platform;

import java.util.Optional;
import org.guanxi.local.folder.Home;
import org.guanxi.local.process.PidFile;
import org.guanxi.local.terminal.Interruption;
import org.guanxi.local.terminal.Pause;
import org.guanxi.local.terminal.Progress;

/** The terminal that the platform ends with. */
public record Foreground(Home home) {

    private PidFile file() {
        return PidFile.at(home.state().resolve("foreground"));
    }

    public Optional<ProcessHandle> elsewhere() {
        return file().process();
    }

    /** Until Ctrl-C, or until ./crm down has stopped everything. */
    public void stay(Parts parts) {
        file().write(ProcessHandle.current());
        try (var interruption = new Interruption()) {
            interruption.onInterrupt(() -> stop(parts));
            System.out.println("\nCtrl-C stops everything.");
            watch(parts, interruption);
            interruption.onInterrupt(() -> {});
        }
        file().delete();
        System.out.println("The platform was stopped.");
    }

    private void watch(Parts parts, Interruption interruption) {
        var pids = new Pids(home);
        var losses = new Losses(home, interruption);
        var all = parts.all();
        while (all.stream().anyMatch(part -> pids.file(part.name()).exists())) {
            losses.news(all).forEach(System.out::println);
            Pause.of(1_000);
        }
    }

    private void stop(Parts parts) {
        System.out.println("\nStopping");
        try (var progress = new Progress(false, System.out)) {
            new Ending(home, progress).end(parts.waves());
        }
        file().delete();
    }
}
