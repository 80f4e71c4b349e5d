package org.guanxi.gateway.problem;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * What Tomcat refuses before any filter sees it, and would answer with a page of HTML. It closes the connection behind that,
 * and says so by itself only for the status that it has chosen.
 */
class UnreadRequests extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(UnreadRequests.class);

    private final ObjectProvider<Problems> problems;

    UnreadRequests(ObjectProvider<Problems> problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable reason) {
        if (!isUnexplained(response) || !response.setErrorReported() || !canBeWritten(response)) {
            return;
        }
        var limits = (AbstractHttp11Protocol<?>) request.getConnector().getProtocolHandler();
        int bytes = limits.getMaxHttpRequestHeaderSize();
        int headers = limits.getMaxHeaderCount();
        HttpStatusCode status =
                isTooLarge(reason, headers) ? tooLarge(request, bytes) : HttpStatusCode.valueOf(response.getStatus());
        try {
            response.resetBuffer(true);
            response.setHeader(HttpHeaders.CONNECTION, "close");
            problems.getObject().write(request, response, status, Codes.of(status), bytes, headers);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            log.debug("Not told: {}", gone.toString());
        }
    }

    private static boolean isUnexplained(Response response) {
        return response.getStatus() >= HttpStatus.BAD_REQUEST.value() && response.getContentWritten() == 0;
    }

    private static boolean canBeWritten(Response response) {
        AtomicBoolean open = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
        return open.get();
    }

    /** Tomcat says 400 of all that it cannot parse; of an address that does not end it has read nothing. */
    private static HttpStatusCode tooLarge(Request request, int limit) {
        var read = request.getCoyoteRequest();
        int address = read.requestURI().getLength() + read.queryString().getLength();
        return address == 0 || address >= limit ? HttpStatus.URI_TOO_LONG : HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE;
    }

    /** The exception has no type of its own, and its words are in the language of the machine. */
    private static boolean isTooLarge(@Nullable Throwable reason, int headers) {
        String said = reason == null ? "" : String.valueOf(reason.getMessage());
        return said.equals(words("org.apache.coyote.http11", "iib.requestheadertoolarge.error"))
                || said.equals(words("org.apache.tomcat.util.http", "headers.maxCountFail", headers));
    }

    private static String words(String catalogue, String key, Object... arguments) {
        return StringManager.getManager(catalogue).getString(key, arguments);
    }
}
