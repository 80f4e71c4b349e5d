package org.guanxi.local;

import java.util.ArrayList;
import java.util.List;
import org.guanxi.local.build.Build;
import org.guanxi.local.build.Program;
import org.guanxi.local.folder.Folders;
import org.guanxi.local.folder.Home;
import org.guanxi.local.platform.Part;
import org.guanxi.local.platform.Parts;
import org.guanxi.local.platform.Pids;
import org.guanxi.local.platform.Ports;
import org.guanxi.local.server.MysqlFolder;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Progress;

/** {@code ./crm faults}: hands over to deploy/faults, which breaks a platform of its own. */
record Faults(Home home, List<String> arguments) {

    private static final String SEED = "--seed";

    int run() {
        var own = new Home(home.root(), home.root().resolve(".guanxi-faults"));
        if (Parts.of(own).database().external().isPresent()) {
            throw new Failure("Only the embedded MySQL may be killed: unset GUANXI_MYSQL_URL.");
        }
        MysqlFolder.requireServer();
        var parts = Parts.of(own).all();
        var line = new ArrayList<>(List.of(own.root().toString(), own.state().toString(), String.valueOf(seed())));
        line.addAll(victims(parts.stream().map(Part::name).toList()));
        new Ports(parts, new Pids(own))
                .require("The faults are done to a platform of their own there, with data of its own:"
                        + " stop the running one (./crm down) and try again.");
        new Down(own).run();
        List.of("mysql", "kafka", "logs")
                .forEach(name -> Folders.delete(own.state().resolve(name)));
        try (var progress = new Progress()) {
            new Build(own).run(progress);
        }
        return new Program(home, "faults").run("org.guanxi.faults.Faults", line);
    }

    private List<String> victims(List<String> known) {
        var named = new ArrayList<>(arguments);
        var seed = named.indexOf(SEED);
        if (seed >= 0) {
            named.subList(seed, Math.min(seed + 2, named.size())).clear();
        }
        named.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(unknown -> {
            throw new Failure("There is no part " + unknown + ". The parts are " + String.join(", ", known) + ".");
        });
        return named.isEmpty() ? known : named;
    }

    private long seed() {
        var at = arguments.indexOf(SEED);
        try {
            return at < 0 ? System.nanoTime() % 1_000_000 : Long.parseLong(arguments.get(at + 1));
        } catch (NumberFormatException | IndexOutOfBoundsException none) {
            throw new Failure(SEED + " needs a number.");
        }
    }
}
