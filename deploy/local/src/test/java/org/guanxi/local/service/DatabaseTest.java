package org.guanxi.local.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.guanxi.local.folder.Home;
import org.guanxi.local.terminal.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {

    @TempDir
    Path state;

    @Test
    void takesHostAndPortFromTheUrl() {
        var database = database("mysql://root:secret@db.example:3307");
        assertThat(database.host()).isEqualTo("db.example");
        assertThat(database.port()).isEqualTo(3307);
    }

    @Test
    void takesTheUsualPortWhenTheUrlHasNone() {
        assertThat(database("mysql://root:secret@db.example").port()).isEqualTo(3306);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://db/crm", "mysql://db.example:3306", "postgres://a:b@db"})
    void refusesWhatItCannotUse(String url) {
        assertThatThrownBy(() -> Database.parse(url))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("mysql://user");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://root:p%w@host",
                "mysql://root:p^w@host:3306",
                "mysql://root:p w@host",
                "mysql://root:p@w@db"
            })
    void saysWhatIsWrongWithAMistypedUrlWithoutThePassword(String url) {
        assertThatThrownBy(() -> Database.parse(url))
                .isInstanceOf(Failure.class)
                .hasNoCause()
                .hasMessageContaining("%25")
                .hasMessageNotContainingAny("p%w", "p^w", "p w", "p@w");
    }

    @Test
    void takesAPasswordWithEscapedSigns() {
        assertThat(Database.parse("mysql://root:p%25w%40x@host").getUserInfo()).isEqualTo("root:p%w@x");
    }

    @Test
    void givesEveryServiceAUserThatSeesItsOwnDatabaseOnly() {
        var sql = embedded().initSql();
        assertThat(sql).doesNotContainPattern("@(host|crm_[a-z]+)@");
        assertThat(sql.lines()).noneMatch(line -> line.startsWith("--"));
        assertThat(sql.lines().filter(line -> line.startsWith("GRANT")))
                .hasSize(7)
                .allMatch(line -> line.matches("GRANT ALL ON (crm_\\w+)\\.\\* TO '\\1'@'127.0.0.1';"));
    }

    @Test
    void keepsItsPasswords() {
        assertThat(embedded().initSql()).isEqualTo(embedded().initSql());
        assertThat(embedded().passwordOf("crm_sales")).isNotEqualTo(embedded().passwordOf("crm_customer"));
    }

    private Database embedded() {
        return new Database(home(), new Secrets(home()), Optional.empty());
    }

    private Database database(String url) {
        return new Database(home(), new Secrets(home()), Optional.of(Database.parse(url)));
    }

    private Home home() {
        return new Home(Home.find().root(), state);
    }
}
