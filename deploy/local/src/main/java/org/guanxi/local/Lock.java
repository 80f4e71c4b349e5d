package org.guanxi.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.guanxi.local.folder.Folders;
import org.guanxi.local.folder.Home;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Pause;

/** One command at a time may change the platform; the system frees it even if that command is killed. */
record Lock(FileChannel channel, Path owner) implements AutoCloseable {

    static Lock take(Home home, String command) {
        Folders.create(home.state());
        var owner = home.state().resolve("lock.owner");
        try {
            var channel =
                    FileChannel.open(home.state().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw busy(owner);
            }
            Files.writeString(
                    owner,
                    "./crm " + command + " (process " + ProcessHandle.current().pid() + ")");
            return new Lock(channel, owner);
        } catch (OverlappingFileLockException ours) {
            throw busy(owner);
        } catch (IOException failed) {
            throw new Failure("Cannot lock " + home.state() + ": " + failed.getMessage(), failed);
        }
    }

    private static Failure busy(Path owner) {
        var who = Pause.uninterrupted(() -> Files.exists(owner) ? Files.readString(owner) : "Another ./crm");
        return new Failure(who
                + " is at work on this platform at this moment. Wait until it has finished, or end it with Ctrl-C.");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(owner);
            channel.close();
        } catch (IOException failed) {
            throw new Failure("Cannot unlock: " + failed.getMessage(), failed);
        }
    }
}
