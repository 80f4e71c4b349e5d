package org.guanxi.gateway.proxy;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.util.stream.Stream;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The last step of every route. Replaces the stock one, which parses form and multipart bodies, rebuilds the query and copies
 * the headers several times; here path, query and both bodies pass as they are, and no body is ever held in memory.
 */
@Component
public class Proxy extends ProxyExchangeHandlerFunction {

    private final CloseableHttpClient client;
    private final RequestHeaders headers;
    private final ProxySettings settings;
    private final RequestConfig usual;
    private final RequestConfig patient;

    Proxy(ProxyExchange stock, CloseableHttpClient client, RequestHeaders headers, ProxySettings settings) {
        super(stock, none(), none());
        this.client = client;
        this.headers = headers;
        this.settings = settings;
        this.usual = waiting(Timeout.of(settings.answerTimeout()));
        this.patient = waiting(Timeout.of(settings.uploadTimeout()));
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        HttpServletRequest incoming = request.servletRequest();
        URI service = (URI) request.attribute(MvcUtils.GATEWAY_REQUEST_URL_ATTR).orElseThrow();
        HttpHost host = new HttpHost(service.getScheme(), service.getHost(), service.getPort());
        boolean upload = isUpload(incoming);
        try {
            ClassicHttpRequest outgoing = outgoing(incoming, upload);
            return new Relayed(client.executeOpen(host, outgoing, context(upload)), headers.forwardsCookies(incoming));
        } catch (BodyTooLarge | CallerGone ours) {
            throw new UndeliverableBody(ours);
        } catch (InterruptedIOException slow) {
            throw new ServiceSilent(service.getHost(), slow);
        } catch (IOException broken) {
            throw new ServiceUnreachable(service.getHost(), broken);
        }
    }

    private HttpClientContext context(boolean upload) {
        HttpClientContext context = HttpClientContext.create();
        context.setRequestConfig(upload ? patient : usual);
        return context;
    }

    private ClassicHttpRequest outgoing(HttpServletRequest incoming, boolean upload) throws IOException {
        String query = incoming.getQueryString();
        String target = query == null ? incoming.getRequestURI() : incoming.getRequestURI() + '?' + query;
        BasicClassicHttpRequest outgoing = new BasicClassicHttpRequest(incoming.getMethod(), target);
        headers.copy(incoming, outgoing);
        long length = incoming.getContentLengthLong();
        if (length > 0 || incoming.getHeader("Transfer-Encoding") != null) {
            long limit = settings.limitOf(upload);
            if (length > limit) {
                throw new BodyTooLarge(limit);
            }
            outgoing.setEntity(new InputStreamEntity(new CallersBody(incoming.getInputStream(), limit), length, null));
        }
        return outgoing;
    }

    private static boolean isUpload(HttpServletRequest incoming) {
        String type = incoming.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    private static RequestConfig waiting(Timeout answer) {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.ofSeconds(1))
                .setResponseTimeout(answer)
                .setExpectContinueEnabled(false)
                .build();
    }

    private static <T> ObjectProvider<T> none() {
        return new ObjectProvider<>() {
            @Override
            public Stream<T> stream() {
                return Stream.empty();
            }

            @Override
            public Stream<T> orderedStream() {
                return Stream.empty();
            }
        };
    }
}
