package org.guanxi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AsideTest {

    private static final PrintStream SHOWN = System.out;
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void showsWhatAStepPrintedInOnePieceAndKeepsIt() {
        Step.Outcome outcome = run(Path.of(System.getProperty("java.home"), "bin", "java"), "--version");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.lines()).hasSizeGreaterThan(1);
        assertThat(said())
                .contains("── check: it has ended\n" + String.join("\n", outcome.lines()) + "\n── check: all of it");
    }

    @Test
    void tellsOfAStepThatCannotBeRun() {
        Step.Outcome outcome = run(Path.of("no-such-program"));
        assertThat(outcome.code()).isEqualTo(127);
        assertThat(said()).contains("no-such-program").contains("── check: all of it");
    }

    private Step.Outcome run(Path program, String... options) {
        List<String> line = new java.util.ArrayList<>(List.of(program.toString()));
        line.addAll(List.of(options));
        System.setOut(new PrintStream(shown, true, StandardCharsets.UTF_8));
        try {
            return new Aside(new Step("check", line, Path.of("."), Map.of())).await();
        } finally {
            System.setOut(SHOWN);
        }
    }

    private String said() {
        return shown.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
