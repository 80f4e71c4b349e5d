package org.guanxi.local;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which words each command takes: one that it does not know is a mistake to be told, not to be passed over. */
final class Options {

    /** Stands for a name or a number, which the command itself judges. */
    private static final String NAME = "NAME";

    private static final Map<String, List<String>> TAKES = Map.ofEntries(
            Map.entry("up", List.of("-d")),
            Map.entry("demo", List.of("-d")),
            Map.entry("down", List.of()),
            Map.entry("status", List.of()),
            Map.entry("logs", List.of("-f", NAME)),
            Map.entry("reset", List.of("--yes")),
            Map.entry("test", List.of("--without-platform")),
            Map.entry("faults", List.of("--seed", NAME)),
            Map.entry("fmt", List.of()),
            Map.entry("bench", List.of("--quick", "--busy")));

    private Options() {}

    /** What is wrong with the words after the command, if anything. */
    static Optional<String> fault(String command, List<String> words) {
        var takes = TAKES.get(command);
        if (takes == null) {
            return Optional.empty();
        }
        return words.stream()
                .filter(word -> !takes.contains(word) && (word.startsWith("-") || !takes.contains(NAME)))
                .findFirst()
                .map(word -> "./crm %s does not know %s.%s".formatted(command, word, known(takes)));
    }

    private static String known(List<String> takes) {
        var options = takes.stream().filter(word -> !word.equals(NAME)).toList();
        return options.isEmpty() ? " It takes no options." : " It takes: " + String.join(", ", options);
    }
}
