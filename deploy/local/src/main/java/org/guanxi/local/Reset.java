package org.guanxi.local;

import java.util.List;
import org.guanxi.local.folder.Folders;
import org.guanxi.local.folder.Home;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Pause;

/** Stops everything and forgets all data; what was built stays. */
record Reset(Home home, boolean sure) {

    void run() {
        if (!sure && Boolean.getBoolean("guanxi.tty") && !confirmed()) {
            throw new Failure("Nothing was deleted.");
        }
        try (var lock = Lock.take(home, "reset")) {
            new Down(home).stop();
            for (var name : List.of("mysql", "kafka", "logs", "pids", "story")) {
                Folders.delete(home.state().resolve(name));
            }
            Pause.uninterrupted(
                    () -> java.nio.file.Files.deleteIfExists(home.state().resolve("secrets.properties")));
        }
        System.out.println("All data is gone. ./crm up starts with an empty platform.");
    }

    private boolean confirmed() {
        var console = System.console();
        return console != null
                && "yes".equals(console.readLine("This deletes all data in %s. Type yes to go on: ", home.state()));
    }
}
