package org.guanxi.gateway.proxy;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One pool of kept-alive connections. The client adds nothing and interprets nothing: the gateway only carries. */
@Configuration(proxyBeanMethods = false)
class ServiceConnections {

    /** Shorter than the services keep their side open, so that a write seldom meets a connection that just closed. */
    private static final TimeValue IDLE = TimeValue.ofSeconds(30);

    @Bean
    CloseableHttpClient serviceClient(ProxySettings settings) {
        ConnectionConfig connection = ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                .setValidateAfterInactivity(TimeValue.ofSeconds(2))
                .build();
        SocketConfig socket = SocketConfig.custom()
                .setTcpNoDelay(true)
                .setSoTimeout(Timeout.of(settings.uploadTimeout()))
                .build();
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDefaultConnectionConfig(connection)
                        .setDefaultSocketConfig(socket)
                        .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                        .setMaxConnPerRoute(settings.maxConnections())
                        .setMaxConnTotal(settings.maxConnections() * 4)
                        .build())
                .evictIdleConnections(IDLE)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .build();
    }
}
