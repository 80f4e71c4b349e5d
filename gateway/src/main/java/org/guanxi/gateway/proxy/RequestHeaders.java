package org.guanxi.gateway.proxy;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.core5.http.HttpMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a service gets to see of the caller's headers. */
@Component
public class RequestHeaders {

    /** Of the connection, not of the request; or claims about the caller that only the gateway may make. */
    private static final Set<String> DROPPED = Set.of(
            "host",
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authorization",
            "te",
            "trailer",
            "upgrade",
            "transfer-encoding",
            "content-length",
            "expect",
            "cookie",
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-by",
            "x-forwarded-proto",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-prefix",
            "x-real-ip",
            "x-xsrf-token",
            "traceparent",
            "tracestate");

    private static final String COOKIES = RequestHeaders.class.getName() + ".cookies";
    private static final String TOKEN = RequestHeaders.class.getName() + ".token";

    private final @Nullable Tracer tracer;
    private final URI publicUrl;

    RequestHeaders(ObjectProvider<Tracer> tracer, @Value("${guanxi.public-url}") URI publicUrl) {
        this.tracer = tracer.getIfAvailable();
        this.publicUrl = publicUrl;
    }

    /** Identity keeps its own sign-in cookies in the browser and must know the address people see. */
    public static void allowCookies(HttpServletRequest request) {
        request.setAttribute(COOKIES, true);
    }

    public static void useToken(HttpServletRequest request, String accessToken) {
        request.setAttribute(TOKEN, accessToken);
    }

    boolean forwardsCookies(HttpServletRequest request) {
        return request.getAttribute(COOKIES) != null;
    }

    void copy(HttpServletRequest from, HttpMessage to) {
        String token = (String) from.getAttribute(TOKEN);
        from.getHeaderNames().asIterator().forEachRemaining(name -> {
            if (passes(name.toLowerCase(Locale.ROOT), token)) {
                from.getHeaders(name).asIterator().forEachRemaining(value -> to.addHeader(name, value));
            }
        });
        if (token != null) {
            to.addHeader("Authorization", "Bearer " + token);
        }
        if (forwardsCookies(from)) {
            introduce(from, to);
        }
        trace(to);
    }

    private static boolean passes(String name, @Nullable String token) {
        return !DROPPED.contains(name) && (token == null || !name.equals("authorization"));
    }

    private void introduce(HttpServletRequest from, HttpMessage to) {
        String cookies = SignInCookies.of(from);
        if (!cookies.isEmpty()) {
            to.addHeader("Cookie", cookies);
        }
        boolean https = "https".equals(publicUrl.getScheme());
        int port = publicUrl.getPort() > 0 ? publicUrl.getPort() : https ? 443 : 80;
        to.addHeader("X-Forwarded-For", from.getRemoteAddr());
        to.addHeader("X-Forwarded-Proto", publicUrl.getScheme());
        to.addHeader("X-Forwarded-Host", publicUrl.getHost());
        to.addHeader("X-Forwarded-Port", String.valueOf(port));
    }

    private void trace(HttpMessage to) {
        Span span = tracer == null ? null : tracer.currentSpan();
        if (span != null) {
            String sampled = Boolean.TRUE.equals(span.context().sampled()) ? "-01" : "-00";
            to.addHeader(
                    "traceparent",
                    "00-" + span.context().traceId() + '-' + span.context().spanId() + sampled);
        }
    }
}
