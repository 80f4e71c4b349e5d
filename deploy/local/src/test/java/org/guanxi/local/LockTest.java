package org.guanxi.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.guanxi.local.folder.Home;
import org.guanxi.local.terminal.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {

    @TempDir
    Path dir;

    @Test
    void saysWhoIsAtWork() {
        var home = new Home(dir, dir.resolve(".guanxi"));
        try (var first = Lock.take(home, "up -d")) {
            assertThat(first.channel().isOpen()).isTrue();
            assertThatThrownBy(() -> Lock.take(home, "up"))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("./crm up -d");
        }
        Lock.take(home, "down").close();
    }

    @Test
    void leavesNothingThatNamesAnOwnerWhoIsGone() {
        var home = new Home(dir, dir.resolve(".guanxi"));
        Lock.take(home, "up -d").close();
        assertThat(home.state()).isDirectoryNotContaining("glob:**owner*");
    }
}
