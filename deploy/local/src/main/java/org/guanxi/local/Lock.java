package org.guanxi.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import org.guanxi.local.folder.Folders;
import org.guanxi.local.folder.Home;
import org.guanxi.local.terminal.Failure;

/** One command at a time may change the platform; the system frees it even if that command is killed. */
record Lock(FileChannel channel) implements AutoCloseable {

    /** What the file says counts only while it is locked. */
    static Lock take(Home home, String command) {
        Folders.create(home.state());
        try {
            var channel = FileChannel.open(
                    home.state().resolve("lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (!isFree(channel)) {
                throw busy(channel);
            }
            var owner =
                    "./crm " + command + " (process " + ProcessHandle.current().pid() + ")";
            channel.truncate(0).write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)));
            return new Lock(channel);
        } catch (IOException failed) {
            throw new Failure("Cannot lock " + home.state() + ": " + failed.getMessage(), failed);
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    /** Leaves the channel open: to close it would free a lock that this JVM itself has. */
    private static Failure busy(FileChannel channel) throws IOException {
        var owner = ByteBuffer.allocate(200);
        channel.read(owner, 0);
        var who = StandardCharsets.UTF_8.decode(owner.flip()).toString();
        return new Failure((who.isEmpty() ? "Another ./crm" : who)
                + " is at work on this platform at this moment. Wait until it has finished, or end it with Ctrl-C.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new Failure("Cannot unlock: " + failed.getMessage(), failed);
        }
    }
}
