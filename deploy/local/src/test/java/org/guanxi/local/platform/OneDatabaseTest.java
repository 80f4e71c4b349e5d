package org.guanxi.local.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.guanxi.local.folder.Home;
import org.guanxi.local.service.Database;
import org.guanxi.local.terminal.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneDatabaseTest {

    private static final Part SALES = new Part(
            "sales-service",
            0,
            "",
            () -> {
                throw new AssertionError("not to be started");
            },
            () -> false);

    @TempDir
    Path dir;

    private Pids pids;

    @BeforeEach
    void begin() {
        pids = new Pids(new Home(dir, dir));
    }

    @Test
    void staysInTheEmbeddedServer() {
        runsOn(Database.EMBEDDED);
        assertRefuses("db.example:3306", Database.EMBEDDED, "unset GUANXI_MYSQL_URL");
    }

    @Test
    void staysInAnotherServer() {
        runsOn("db.example:3306");
        assertRefuses(Database.EMBEDDED, "db.example:3306", "set GUANXI_MYSQL_URL");
        assertRefuses("db.example:3307", "db.example:3306", "set GUANXI_MYSQL_URL");
    }

    @Test
    void isFreeToChooseWhenNothingRuns() {
        assertThatCode(() -> require("db.example:3306")).doesNotThrowAnyException();
    }

    @Test
    void goesOnInTheSame() {
        runsOn("db.example:3306");
        assertThatCode(() -> require("db.example:3306")).doesNotThrowAnyException();
    }

    private void runsOn(String database) {
        pids.file("sales-service").write(ProcessHandle.current(), "", database);
    }

    private void assertRefuses(String wanted, String used, String way) {
        assertThatThrownBy(() -> require(wanted))
                .isInstanceOf(Failure.class)
                .hasMessageContainingAll(wanted, used, way, "./crm down");
    }

    private void require(String wanted) {
        new OneDatabase(pids, List.of(SALES)).require(wanted);
    }
}
