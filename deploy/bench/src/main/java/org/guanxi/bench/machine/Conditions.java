package org.guanxi.bench.machine;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.guanxi.bench.load.Pace;
import org.guanxi.bench.platform.Database;
import org.guanxi.bench.platform.Platform;

/** Where and under what settings a run took place. */
public record Conditions(
        LocalDate day,
        String commit,
        String machine,
        String system,
        String mysql,
        String flags,
        double loadBefore,
        Pace pace) {

    public static Conditions of(Platform platform, Database database, double loadBefore, Pace pace) {
        var mysql = "MySQL " + database.column("SELECT VERSION()").getFirst()
                + ", innodb_flush_log_at_trx_commit="
                + database.number("SELECT @@innodb_flush_log_at_trx_commit")
                + ", innodb_doublewrite="
                + database.column("SELECT @@innodb_doublewrite").getFirst()
                + (database.number("SELECT @@log_bin") == 0
                        ? ", no binary log"
                        : ", sync_binlog=" + database.number("SELECT @@sync_binlog"))
                + ", innodb_buffer_pool_size="
                + database.number("SELECT @@innodb_buffer_pool_size DIV 1048576")
                + "M";
        return new Conditions(
                LocalDate.now(ZoneOffset.UTC),
                platform.commit(),
                Machine.processor() + ", " + Machine.memory(),
                Machine.system(),
                mysql,
                Machine.flags(platform.processes().id("gateway")),
                loadBefore,
                pace);
    }
}
