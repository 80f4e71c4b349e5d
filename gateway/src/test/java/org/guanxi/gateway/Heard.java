package org.guanxi.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.guanxi.gateway.Gateway.Client;

/** What a listener hears on a stream that it opened. */
class Heard implements AutoCloseable {

    private record Message(String id, String event, String data) {}

    private static final Message END = new Message("", "end", "");

    private final LinkedBlockingQueue<Message> messages = new LinkedBlockingQueue<>();
    private final InputStream stream;
    private volatile String lastId = "";
    private volatile boolean open = true;

    /** Returns once the gateway listens as well: news from now on are heard. */
    Heard(Client client, String path, String... headers) throws Exception {
        stream = client.open(path, headers);
        Thread.ofVirtual().start(this::read);
    }

    /** The data of the next message of this name; fails when none comes. */
    String next(String event) throws InterruptedException {
        Message message = messages.poll(30, TimeUnit.SECONDS);
        if (message == null || !message.event.equals(event)) {
            throw new AssertionError("expected " + event + ", got " + message);
        }
        lastId = message.id;
        return message.data;
    }

    /** Every change up to the one that completes these; what happened shortly before one listens may be among them. */
    List<String> changes(String... ids) throws InterruptedException {
        Set<String> missing = new HashSet<>(List.of(ids));
        List<String> heard = new ArrayList<>();
        while (!missing.isEmpty()) {
            String data = next("change");
            heard.add(data);
            missing.removeIf(data::contains);
        }
        return heard;
    }

    String lastId() {
        return lastId;
    }

    boolean isOpen() {
        return open;
    }

    boolean ended() throws InterruptedException {
        Message message = messages.poll(30, TimeUnit.SECONDS);
        while (message != null && message != END) {
            message = messages.poll(30, TimeUnit.SECONDS);
        }
        return message == END;
    }

    private void read() {
        String id = "";
        String event = "";
        StringBuilder data = new StringBuilder();
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    event = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    data.append(line.substring(6));
                } else if (line.isEmpty() && !event.isEmpty()) {
                    if (!event.equals("current")) {
                        messages.add(new Message(id, event, data.toString()));
                    }
                    event = "";
                    data.setLength(0);
                }
            }
        } catch (IOException closed) {
            // whoever closed it knows
        }
        open = false;
        messages.add(END);
    }

    @Override
    public void close() throws Exception {
        stream.close();
    }
}
