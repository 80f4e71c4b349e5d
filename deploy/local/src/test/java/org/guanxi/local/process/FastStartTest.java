package org.guanxi.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FastStartTest {

    @TempDir
    Path dir;

    private FastStart start;

    @BeforeEach
    void takeACache() throws IOException {
        Files.createDirectory(dir.resolve("lib"));
        Files.writeString(dir.resolve("lib/a.jar"), "classes");
        start = with("-XX:+UseSerialGC", "-Xmx96m");
        start.take(Files.writeString(dir.resolve("start.aot.new"), "a cache"));
    }

    @Test
    void usesTheCacheThatItTook() {
        assertThat(start.line(true)).contains("-XX:AOTCache=" + start.cache()).doesNotContain(FastStart.RECORD);
    }

    @Test
    void asksNotForTheSameHeap() {
        assertThat(with("-XX:+UseSerialGC", "-Xmx128m").isReady()).isTrue();
    }

    @Test
    void recordsAnewWhenAnotherJdkMadeTheCache() throws IOException {
        var seal = dir.resolve("start.aot.seal");
        var version = System.getProperty("java.vm.version");
        assertThat(Files.readString(seal)).contains(version);
        Files.writeString(seal, Files.readString(seal).replace(version, "25.0.0+1"));
        assertRecordsAnew(start);
    }

    @Test
    void recordsAnewWhenTheCacheIsDamaged() throws IOException {
        var time = Files.getLastModifiedTime(start.cache());
        Files.write(start.cache(), new byte["a cache".length()]);
        Files.setLastModifiedTime(start.cache(), time);
        assertRecordsAnew(start);
    }

    @Test
    void recordsAnewWhenTheCacheIsCutShort() throws IOException {
        Files.writeString(start.cache(), "a c");
        assertRecordsAnew(start);
    }

    @Test
    void recordsAnewWhenAJarIsAnother() throws IOException {
        Files.setLastModifiedTime(dir.resolve("lib/a.jar"), FileTime.fromMillis(0));
        assertRecordsAnew(start);
    }

    @Test
    void recordsAnewWithOtherFlags() {
        assertRecordsAnew(with("-XX:+UseParallelGC"));
    }

    @Test
    void trustsNoCacheWithoutASeal() throws IOException {
        Files.delete(dir.resolve("start.aot.seal"));
        assertRecordsAnew(start);
    }

    private static void assertRecordsAnew(FastStart start) {
        assertThat(start.isReady()).isFalse();
        assertThat(start.line(true)).contains(FastStart.RECORD);
    }

    private FastStart with(String... flags) {
        return new FastStart(dir, List.of(flags), List.of("-jar", "lib/a.jar"));
    }
}
