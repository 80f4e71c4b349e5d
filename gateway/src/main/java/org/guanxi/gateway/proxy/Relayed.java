package org.guanxi.gateway.proxy;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/** A service's answer on its way to the caller. Nobody reads it before; whoever drops it must close it. */
public class Relayed implements ServerResponse, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Relayed.class);

    private static final Set<String> DROPPED = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "server",
            "date");

    private final ClassicHttpResponse answer;
    private final boolean cookies;

    Relayed(ClassicHttpResponse answer, boolean cookies) {
        this.answer = answer;
        this.cookies = cookies;
    }

    @Override
    public HttpStatusCode statusCode() {
        return HttpStatusCode.valueOf(answer.getCode());
    }

    @Override
    public HttpHeaders headers() {
        return new HttpHeaders();
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws IOException {
        try (answer) {
            if (statusCode().isError()) {
                log.info("{} of the service: {} {}", answer.getCode(), request.getMethod(), request.getRequestURI());
            }
            response.setStatus(answer.getCode());
            copyHeaders(response);
            HttpEntity entity = answer.getEntity();
            if (entity != null) {
                copy(entity.getContent(), response.getOutputStream(), isStream(entity));
            }
        }
        return null;
    }

    private void copyHeaders(HttpServletResponse response) {
        for (Header header : answer.getHeaders()) {
            String name = header.getName().toLowerCase(Locale.ROOT);
            if (!DROPPED.contains(name) && (cookies || !name.equals("set-cookie"))) {
                response.addHeader(header.getName(), header.getValue());
            }
        }
    }

    private static void copy(InputStream from, OutputStream to, boolean flushing) throws IOException {
        if (!flushing) {
            from.transferTo(to);
            return;
        }
        byte[] buffer = new byte[4096];
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            to.write(buffer, 0, read);
            to.flush();
        }
    }

    private static boolean isStream(HttpEntity entity) {
        String type = entity.getContentType();
        return type != null && type.startsWith("text/event-stream");
    }

    @Override
    public void close() throws IOException {
        answer.close();
    }
}
