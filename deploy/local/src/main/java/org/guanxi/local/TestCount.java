package org.guanxi.local;

import java.util.List;
import java.util.regex.Pattern;

/** How many tests passed, failed and did not run, as their runners say. */
record TestCount(int passed, int failed, int skipped) {

    private static final Pattern COLOURS = Pattern.compile("\u001b\\[[0-9;]*m");
    private static final Pattern SUREFIRE = Pattern.compile(
            "Tests run: (\\d+), Failures: (\\d+), Errors: (\\d+), Skipped: (\\d+)(?!.*(Time elapsed|-- in))");
    private static final Pattern VITEST = Pattern.compile("^\\s*Tests\\s+(.*)\\(\\d+\\)\\s*$");
    private static final Pattern PLAYWRIGHT =
            Pattern.compile("^\\s+(\\d+) (passed|failed|flaky|skipped|did not run)\\b.*$");
    private static final Pattern PART = Pattern.compile("(\\d+) (passed|failed|skipped|todo)");

    static TestCount none() {
        return new TestCount(0, 0, 0);
    }

    TestCount plus(TestCount other) {
        return new TestCount(passed + other.passed, failed + other.failed, skipped + other.skipped);
    }

    static TestCount in(List<String> output) {
        return output.stream().map(TestCount::inLine).reduce(none(), TestCount::plus);
    }

    private static TestCount inLine(String coloured) {
        var line = COLOURS.matcher(coloured).replaceAll("");
        var surefire = SUREFIRE.matcher(line);
        if (surefire.find()) {
            var failed = number(surefire.group(2)) + number(surefire.group(3));
            var skipped = number(surefire.group(4));
            return new TestCount(number(surefire.group(1)) - failed - skipped, failed, skipped);
        }
        var vitest = VITEST.matcher(line);
        if (vitest.matches()) {
            return PART.matcher(vitest.group(1))
                    .results()
                    .map(part -> of(part.group(2), number(part.group(1))))
                    .reduce(none(), TestCount::plus);
        }
        var playwright = PLAYWRIGHT.matcher(line);
        return playwright.matches() ? of(playwright.group(2), number(playwright.group(1))) : none();
    }

    private static TestCount of(String kind, int number) {
        return switch (kind) {
            case "passed", "flaky" -> new TestCount(number, 0, 0);
            case "failed" -> new TestCount(0, number, 0);
            default -> new TestCount(0, 0, number);
        };
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
