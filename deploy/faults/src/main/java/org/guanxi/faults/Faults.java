package org.guanxi.faults;

import java.nio.file.Path;
import java.util.List;
import org.guanxi.faults.history.History;
import org.guanxi.faults.platform.Broken;
import org.guanxi.faults.platform.Platform;

/** A round per part. Arguments: root, folder of the state, seed, parts. */
public final class Faults {

    private Faults() {}

    public static void main(String[] arguments) {
        var root = Path.of(arguments[0]);
        var platform = new Platform(root, Path.of(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(platform::down));
        var history = History.find(root);
        var seed = Long.parseLong(arguments[2]);
        System.out.println(
                "Seed " + seed + ", " + history.name() + " history; what ./crm says goes to " + platform.log());
        try {
            platform.up();
            var rounds = new Rounds(platform, history, seed);
            List.of(arguments).subList(3, arguments.length).forEach(rounds::add);
            System.exit(rounds.finish() ? 0 : 1);
        } catch (Broken broken) {
            System.out.println(broken.getMessage());
            System.exit(1);
        }
    }
}
