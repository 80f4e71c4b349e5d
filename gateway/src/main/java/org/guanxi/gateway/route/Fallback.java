package org.guanxi.gateway.route;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import org.guanxi.gateway.problem.Problems;
import org.guanxi.gateway.proxy.ServiceSilent;
import org.guanxi.gateway.proxy.ServiceUnreachable;
import org.guanxi.gateway.proxy.UndeliverableBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The one answer for a service that is away, slow or failing. */
@Component
class Fallback {

    private static final Logger log = LoggerFactory.getLogger(Fallback.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    private final Problems problems;

    Fallback(Problems problems) {
        this.problems = problems;
    }

    ServerResponse answer(ServerRequest request, String route, Throwable failure) {
        return switch (failure) {
            case ServiceFailing failing -> failing.answer();
            case UndeliverableBody body
            when body.limit().isPresent() ->
                problem(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "body-too-large",
                        body.limit().getAsLong());
            case UndeliverableBody gone -> problem(HttpStatus.BAD_REQUEST, "invalid-request");
            case ServiceSilent slow -> away(route, slow, "service-timeout");
            case ServiceUnreachable unreachable -> away(route, unreachable, "service-unavailable");
            case HttpServerErrorException noInstance -> away(route, noInstance, "service-unavailable");
            case CallNotPermittedException open -> away(route, open, "service-unavailable");
            case RuntimeException unforeseen -> throw unforeseen;
            default -> throw new IllegalStateException(failure);
        };
    }

    private ServerResponse away(String route, Throwable failure, String code) {
        log.warn("{}: {}", route, failure.getMessage());
        return problem(HttpStatus.SERVICE_UNAVAILABLE, code, RETRY_AFTER_SECONDS);
    }

    private ServerResponse problem(HttpStatus status, String code, Object... arguments) {
        ServerResponse.BodyBuilder answer = ServerResponse.status(status);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER_SECONDS));
        }
        return answer.build((request, response) -> {
            problems.write(request, response, status, code, arguments);
            return null;
        });
    }
}
