package org.guanxi.local;

import java.util.List;
import org.guanxi.local.folder.Folders;
import org.guanxi.local.folder.Home;
import org.guanxi.local.service.Database;
import org.guanxi.local.service.Secrets;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Pause;

/** Stops everything and forgets all data of this folder; what was built stays, and so does what another MySQL server has. */
record Reset(Home home, boolean sure) {

    void run() {
        var database = Database.of(home, new Secrets(home));
        if (!sure) {
            confirm();
        }
        try (var lock = Lock.take(home, "reset")) {
            new Down(home).stop();
            for (var name : List.of("mysql", "kafka", "logs", "pids", "story")) {
                Folders.delete(home.state().resolve(name));
            }
            Pause.uninterrupted(
                    () -> java.nio.file.Files.deleteIfExists(home.state().resolve("secrets.properties")));
        }
        System.out.println(farewell(database));
    }

    static String farewell(Database database) {
        if (database.external().isEmpty()) {
            return "All data is gone. ./crm up starts with an empty platform.";
        }
        return "Kafka's data, the logs and this installation's passwords are gone. NOT deleted: the databases at "
                + database.address() + " (GUANXI_MYSQL_URL): " + String.join(", ", database.names())
                + ".\nDrop them before the next ./crm up, which makes other passwords and keys than they were written with.";
    }

    /** Where nobody can be asked, nothing is deleted unless the command says so. */
    private void confirm() {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new Failure("Nothing was deleted: without a terminal to ask on, it has to be ./crm reset --yes");
        }
        if (!"yes".equals(console.readLine("This deletes all data in %s. Type yes to go on: ", home.state()))) {
            throw new Failure("Nothing was deleted.");
        }
    }
}
