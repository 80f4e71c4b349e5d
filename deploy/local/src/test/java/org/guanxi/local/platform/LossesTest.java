package org.guanxi.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guanxi.local.folder.Home;
import org.guanxi.local.terminal.Interruption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LossesTest {

    private static final List<Part> ANALYTICS = List.of(new Part(
            "analytics-service",
            0,
            "",
            () -> {
                throw new AssertionError("not to be started");
            },
            () -> false));

    @TempDir
    Path dir;

    @BeforeEach
    void noProcessHasThatNumber() throws IOException {
        Files.createDirectories(dir.resolve("pids"));
        Files.writeString(dir.resolve("pids/analytics-service"), Integer.MAX_VALUE + "\n1\n\n\n");
    }

    @Test
    void namesAPartThatDiedOnce() {
        try (var interruption = new Interruption()) {
            var losses = new Losses(new Home(dir, dir), interruption);
            assertThat(losses.news(ANALYTICS)).singleElement().asString().contains("analytics-service has ended");
            assertThat(losses.news(ANALYTICS)).isEmpty();
        }
    }

    @Test
    void isSilentAboutWhatAnInterruptionStops() {
        try (var interruption = new Interruption()) {
            interruption.first();
            assertThat(new Losses(new Home(dir, dir), interruption).news(ANALYTICS))
                    .isEmpty();
        }
    }
}
