package org.guanxi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TestCountTest {

    @Test
    void countsAModuleOfMavenOnce() {
        var lines = List.of(
                "[INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.1 s -- in a.ATest",
                "[ERROR] Tests run: 4, Failures: 1, Errors: 1, Skipped: 1, Time elapsed: 0.1 s <<< FAILURE! -- in a.BTest",
                "[ERROR] Tests run: 7, Failures: 1, Errors: 1, Skipped: 1");
        assertThat(TestCount.in(lines)).isEqualTo(new TestCount(4, 2, 1));
    }

    @Test
    void countsVitest() {
        var lines = List.of(" Test Files  3 passed (3)", "      Tests  1 failed | 41 passed | 2 skipped (44)");
        assertThat(TestCount.in(lines)).isEqualTo(new TestCount(41, 1, 2));
    }

    @Test
    void countsPlaywright() {
        var lines = List.of("  1 failed", "    [app] › sign-in.spec.ts:5:1", "  2 skipped", "  9 passed (31.2s)");
        assertThat(TestCount.in(lines)).isEqualTo(new TestCount(9, 1, 2));
    }

    @Test
    void looksThroughColours() {
        assertThat(TestCount.in(List.of("\u001b[32m  5 passed\u001b[0m (2s)"))).isEqualTo(new TestCount(5, 0, 0));
    }
}
