package org.guanxi.local;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** {@code ./crm bench}: hands over to deploy/bench. */
record Bench(Home home, List<String> arguments) {

    int run() {
        var program = home.root().resolve("deploy/bench/bench");
        if (!Files.isExecutable(program)) {
            throw new Failure("There is no benchmark in deploy/bench.");
        }
        var line = new ArrayList<>(List.of(program.toString()));
        line.addAll(arguments);
        return Pause.uninterrupted(() -> {
            var builder =
                    new ProcessBuilder(line).directory(home.root().toFile()).inheritIO();
            builder.environment().put("JAVA_HOME", Jdk.home());
            return builder.start().waitFor();
        });
    }
}
