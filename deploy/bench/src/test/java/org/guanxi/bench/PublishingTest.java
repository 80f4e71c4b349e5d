package org.guanxi.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guanxi.bench.platform.Failure;
import org.guanxi.bench.platform.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishingTest {

    @TempDir
    Path root;

    private Path docs;
    private Path beside;

    @BeforeEach
    void havePage() throws IOException {
        docs = Files.createDirectories(root.resolve("docs")).resolve("benchmarks.md");
        beside = root.resolve(".guanxi-bench/benchmarks.md");
        Files.writeString(docs, "of before");
    }

    @Test
    void replacesThePage() {
        publishing(true, false).publish("new", 0.5);
        assertThat(docs).hasContent("new");
    }

    @Test
    void keepsThePageWhenOthersWereAtWork() {
        assertThatThrownBy(() -> publishing(true, false).publish("new", 0.51))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("0.51 processors")
                .hasMessageContaining("--busy");
        assertThat(docs).hasContent("of before");
        assertThat(beside).hasContent("new");
    }

    @Test
    void replacesThePageWhateverOthersDidWhenThatIsWanted() {
        publishing(true, true).publish("new", 1.5);
        assertThat(docs).hasContent("new");
    }

    @Test
    void leavesThePageAloneWhenItOnlyShowsThatAllWorks() {
        publishing(false, false).publish("new", 1.5);
        assertThat(docs).hasContent("of before");
        assertThat(beside).hasContent("new");
    }

    private Publishing publishing(boolean lasting, boolean busyIsFine) {
        return new Publishing(new Platform(root), lasting, busyIsFine);
    }
}
