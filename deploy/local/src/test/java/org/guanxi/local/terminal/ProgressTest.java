package org.guanxi.local.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void printsALinePerChangeWithoutATerminal() {
        try (var progress = new Progress(false, new PrintStream(out))) {
            var row = progress.row("kafka");
            row.passing("starting, 12 MB");
            row.done("healthy, 200 MB");
        }
        assertThat(out.toString().lines()).singleElement().asString().contains("kafka", "healthy, 200 MB", " s)");
    }

    @Test
    void paintsAllRowsInPlaceOnATerminal() {
        try (var progress = new Progress(true, new PrintStream(out))) {
            progress.row("kafka").done("healthy");
            progress.row("mysql").failed("no disk");
        }
        assertThat(out.toString()).contains("\u001b[2K", "✓", "✗", "no disk");
    }
}
