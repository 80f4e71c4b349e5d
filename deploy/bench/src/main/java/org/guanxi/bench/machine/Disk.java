package org.guanxi.bench.machine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.guanxi.bench.load.Series;
import org.guanxi.bench.platform.Failure;
import org.guanxi.bench.platform.Waiting;

/** What the disk itself needs for 4 kB to be safe; no commit can be faster. */
public final class Disk {

    private Disk() {}

    /** Milliseconds of fdatasync. */
    public static Series syncs(Path folder, int count) {
        var file = folder.resolve("disk");
        List<Double> millis = new ArrayList<>(count);
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (var i = 0; i < count; i++) {
                channel.write(ByteBuffer.allocate(4096));
                var began = System.nanoTime();
                channel.force(false);
                millis.add(Waiting.secondsSince(began) * 1000);
            }
            Files.delete(file);
        } catch (IOException failed) {
            throw new Failure("The disk cannot be measured: " + failed.getMessage(), failed);
        }
        return Series.of(millis, Double::doubleValue);
    }
}
