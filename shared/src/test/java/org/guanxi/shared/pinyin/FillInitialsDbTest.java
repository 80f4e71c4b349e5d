package org.guanxi.shared.pinyin;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.testing.RealServices;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class FillInitialsDbTest {

    private static final int MANY = 2 * FillInitials.AT_A_TIME + 1;

    @Test
    void fillsAllThatHaveNone() {
        try (HikariDataSource database = RealServices.database("fill_initials")) {
            JdbcTemplate jdbc = new JdbcTemplate(database);
            jdbc.execute("CREATE TABLE person (id BINARY(16) PRIMARY KEY, version BIGINT NOT NULL, name VARCHAR(99),"
                    + " firm VARCHAR(99), initials VARCHAR(40) NOT NULL DEFAULT '',"
                    + " firm_initials VARCHAR(40) NOT NULL DEFAULT '') CHARACTER SET utf8mb4");
            List<Object[]> rows = IntStream.range(0, MANY)
                    .mapToObj(at -> new Object[] {Ids.bytes(Ids.next()), at % 3, "单" + at, at == 0 ? null : "华北机械"})
                    .toList();
            jdbc.batchUpdate("INSERT INTO person (id, version, name, firm) VALUES (?, ?, ?, ?)", rows);
            jdbc.update("UPDATE person SET initials = 'known' WHERE id = ?", rows.get(1)[0]);
            Flyway.configure()
                    .dataSource(database)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .javaMigrations(new FillInitials(
                            "900",
                            new FillInitials.Names("person", "name", "initials", "version > 0", Initials::ofPerson),
                            new FillInitials.Names("person", "name", "initials", "version = 0", Initials::of),
                            new FillInitials.Names("person", "firm", "firm_initials", "TRUE", Initials::of)))
                    .load()
                    .migrate();
            assertThat(initials(jdbc, rows.getFirst())).isEqualTo("d0/");
            assertThat(initials(jdbc, rows.get(1))).isEqualTo("known/hbjx");
            assertThat(initials(jdbc, rows.get(2))).isEqualTo("s2/hbjx");
            assertThat(initials(jdbc, rows.getLast())).isEqualTo("s" + (MANY - 1) + "/hbjx");
            assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM person WHERE initials = ''", Integer.class))
                    .isZero();
        }
    }

    private static String initials(JdbcTemplate jdbc, Object[] row) {
        return jdbc.queryForObject(
                "SELECT CONCAT(initials, '/', firm_initials) FROM person WHERE id = ?", String.class, row[0]);
    }
}
