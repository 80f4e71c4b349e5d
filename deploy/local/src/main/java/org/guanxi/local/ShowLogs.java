package org.guanxi.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guanxi.local.folder.Home;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Pause;

/** The last lines of one log or all of them; {@code -f} goes on. */
record ShowLogs(Home home, List<String> arguments) {

    int run() {
        var follow = arguments.contains("-f");
        var names =
                arguments.stream().filter(argument -> !argument.startsWith("-")).toList();
        var files =
                names.isEmpty() ? present() : names.stream().map(this::named).toList();
        if (files.isEmpty()) {
            throw new Failure("There are no logs yet in " + home.logs());
        }
        var line = new ArrayList<>(List.of("tail", "-n", names.isEmpty() ? "20" : "200"));
        if (follow) {
            line.add("-F");
        }
        files.forEach(file -> line.add(file.toString()));
        return Pause.uninterrupted(
                () -> new ProcessBuilder(line).inheritIO().start().waitFor());
    }

    private Path named(String name) {
        var candidates = List.of(name, name + "-service");
        return candidates.stream()
                .map(home::log)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new Failure("There is no log of " + name + others()));
    }

    private String others() {
        var names = present().stream()
                .map(file -> file.getFileName().toString().replace(".log", ""))
                .toList();
        return names.isEmpty()
                ? ", and none of anything else: nothing has run yet that would write to " + home.logs()
                : ". There are: " + String.join(" ", names);
    }

    private List<Path> present() {
        if (!Files.isDirectory(home.logs())) {
            return List.of();
        }
        return Pause.uninterrupted(() -> {
            try (var files = Files.list(home.logs())) {
                return files.filter(file -> file.toString().endsWith(".log"))
                        .sorted()
                        .toList();
            }
        });
    }
}
