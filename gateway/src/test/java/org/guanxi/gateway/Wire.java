package org.guanxi.gateway;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bytes on the wire as they are: what no client library would send. */
record Wire(int status, String head, String body) {

    /** @param request first line and headers; the host and the end are added */
    static Wire send(Gateway gateway, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", gateway.port())) {
            socket.setSoTimeout(10_000);
            String whole = request + "\r\nHost: localhost:" + gateway.port() + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(whole.getBytes(StandardCharsets.UTF_8));
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Wire read(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        String head = answer.substring(0, end);
        return new Wire(Integer.parseInt(head.split(" ")[1]), head, answer.substring(end + 4));
    }

    JsonNode json() {
        return new JsonMapper().readTree(body);
    }

    String text(String field) {
        return json().path(field).asString();
    }
}
