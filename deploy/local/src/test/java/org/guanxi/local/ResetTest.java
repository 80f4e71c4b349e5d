package org.guanxi.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.guanxi.local.folder.Home;
import org.guanxi.local.service.Database;
import org.guanxi.local.service.Secrets;
import org.guanxi.local.terminal.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResetTest {

    @TempDir
    Path dir;

    @Test
    void deletesNothingUnaskedWhereNobodyCanBeAsked() throws Exception {
        var data = Files.createDirectories(dir.resolve("state/mysql/data"));
        assertThatThrownBy(() -> new Reset(home(), false).run())
                .isInstanceOf(Failure.class)
                .hasMessageContaining("--yes");
        assertThat(data).exists();
    }

    @Test
    void saysThatAllIsGoneOnlyWhereItIs() {
        assertThat(Reset.farewell(database(Optional.empty()))).contains("All data is gone");
    }

    @Test
    void saysWhichDatabasesOfAnotherServerStay() {
        var server = Optional.of(URI.create("mysql://root:hidden@db.example:3307"));
        assertThat(Reset.farewell(database(server)))
                .doesNotContain("All data is gone", "hidden")
                .contains("NOT deleted", "db.example:3307", "crm_customer", "crm_analytics");
    }

    private Database database(Optional<URI> external) {
        return new Database(home(), new Secrets(home()), external);
    }

    private Home home() {
        return new Home(dir, dir.resolve("state"));
    }
}
