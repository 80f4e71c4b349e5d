package org.guanxi.local;

import java.util.List;
import org.guanxi.local.folder.Home;
import org.guanxi.local.platform.Ending;
import org.guanxi.local.platform.Part;
import org.guanxi.local.platform.Parts;
import org.guanxi.local.platform.Pids;
import org.guanxi.local.terminal.Progress;

/** Stops whatever runs; with nothing running there is nothing to do. */
record Down(Home home) {

    void run() {
        try (var lock = Lock.take(home, "down")) {
            stop();
        }
    }

    void stop() {
        var parts = Parts.everything(home);
        var pids = new Pids(home);
        List<Part> running = parts.all().stream()
                .filter(part -> pids.running(part).isPresent())
                .toList();
        parts.all().stream().flatMap(part -> pids.doubt(part).stream()).forEach(System.out::println);
        System.out.println(running.isEmpty() ? "Nothing is running." : "Stopping");
        try (var progress = new Progress()) {
            new Ending(home, progress).end(parts.waves());
        }
    }
}
