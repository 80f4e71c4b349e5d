package org.guanxi.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.guanxi.local.folder.Home;
import org.guanxi.local.process.Command;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Pause;
import org.guanxi.local.terminal.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingTest {

    private static final String OLD = "a build of before";

    @TempDir
    Path dir;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Progress progress = new Progress(false, new PrintStream(out));
    private Home home;
    private Starting starting;

    @BeforeEach
    void begin() {
        home = new Home(dir, dir.resolve("state"));
        starting = new Starting(home, "db:3306", progress);
    }

    @AfterEach
    void endWhatWasStarted() {
        var parts = List.of(lasting("kafka"), lasting("mysql"));
        new Ending(home, progress, Duration.ofSeconds(5)).end(List.of(parts));
    }

    @Test
    void blamesNobodyWhenAPersonInterrupts() {
        var interrupting = Thread.ofVirtual().start(() -> {
            Pause.until(Duration.ofSeconds(10), () -> starting.started().size() == 2);
            starting.interrupt();
        });
        assertThatThrownBy(() -> starting.start(List.of(List.of(lasting("kafka"), lasting("mysql")))))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("you interrupted");
        assertThat(interrupting.isAlive()).isFalse();
        assertThat(out.toString().lines())
                .hasSize(2)
                .allMatch(line -> line.contains("you interrupted the start"))
                .noneMatch(line -> line.contains("FAILED") || line.contains("another part"));
    }

    @Test
    void blamesThePartThatFailed() {
        assertThatThrownBy(() -> starting.start(List.of(List.of(lasting("kafka"), failing("mysql")))))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("mysql ended while it was starting");
        assertThat(out.toString())
                .containsPattern("mysql +FAILED: mysql ended")
                .containsPattern("kafka +(given up while it was starting|not started), because another part failed");
    }

    @Test
    void knowsWhatItStoppedForANewerBuild() {
        var old = sleep("kafka").start().toHandle();
        new Pids(home).file("kafka").write(old, OLD, "");
        assertThatThrownBy(() -> starting.start(List.of(List.of(failing("kafka")))))
                .isInstanceOf(Failure.class);
        assertThat(old.isAlive()).isFalse();
        assertThat(starting.replaced()).containsExactly("kafka");
    }

    @Test
    void leavesNoProcessThatItCannotWriteDown() throws IOException {
        Files.createDirectories(home.state().resolve("pids/kafka"));
        assertThatThrownBy(() -> starting.start(List.of(List.of(lasting("kafka")))))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("Cannot write");
        assertThat(ProcessHandle.current().children().filter(StartingTest::isSleep))
                .isEmpty();
    }

    private static boolean isSleep(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains("sleep 60");
    }

    private Part lasting(String name) {
        return new Part(name, 0, "", () -> sleep(name), () -> false);
    }

    private Part failing(String name) {
        return new Part(name, 0, "", () -> command(name, "false"), () -> false);
    }

    private Command sleep(String name) {
        return command(name, "sleep", "60");
    }

    private Command command(String name, String... line) {
        return new Command(List.of(line), dir, Map.of(), home.log(name));
    }
}
