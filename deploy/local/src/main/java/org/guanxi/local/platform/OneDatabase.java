package org.guanxi.local.platform;

import java.util.List;
import org.guanxi.local.service.Database;
import org.guanxi.local.terminal.Failure;

/** All parts have their data in one place: half a platform on another server looks healthy, and loses what it is told. */
public record OneDatabase(Pids pids, List<Part> parts) {

    /** @param wanted the {@link Database#place} that a start would use */
    public void require(String wanted) {
        pids.database(parts).filter(used -> !used.equals(wanted)).ifPresent(used -> {
            throw new Failure("""
                    What is running has its data in %s; this start would use %s.
                    To go on with the first, %s.
                    To use the other one, stop everything with ./crm down and try again.""".formatted(used, wanted, keep(used)));
        });
    }

    private static String keep(String used) {
        return used.equals(Database.EMBEDDED)
                ? "unset GUANXI_MYSQL_URL"
                : "set GUANXI_MYSQL_URL to it, as it was when that was started";
    }
}
