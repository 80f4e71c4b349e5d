package org.guanxi.bench;

import java.io.IOException;
import java.nio.file.Files;
import org.guanxi.bench.load.Series;
import org.guanxi.bench.platform.Failure;
import org.guanxi.bench.platform.Platform;

/**
 * Where a run's page goes. One that was measured while others were at work does not replace a better one.
 *
 * @param lasting to docs, otherwise beside the data of the run
 * @param busyIsFine somebody wanted it so
 */
record Publishing(Platform platform, boolean lasting, boolean busyIsFine) {

    /** Above this the machine has something else to do, and figures are not worth writing down. */
    static final double QUIET = 0.5;

    private static final String DOCS = "docs/benchmarks.md";

    /** @param elsewhere processors that others used while this was measured */
    void publish(String page, double elsewhere) {
        var disturbed = lasting && !busyIsFine && elsewhere > QUIET;
        var file = lasting && !disturbed
                ? platform.root().resolve(DOCS)
                : platform.state().resolve("benchmarks.md");
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, page);
        } catch (IOException failed) {
            throw new Failure("Cannot write " + file, failed);
        }
        System.out.println("\n" + page + "\nWritten to " + file);
        if (disturbed) {
            throw new Failure("While this was measured, other programs used " + Series.number(elsewhere)
                    + " processors, and more than " + QUIET + " makes figures mean little: " + DOCS
                    + " stays as it was. End what else runs, or measure anyway with ./crm bench --busy.");
        }
    }
}
