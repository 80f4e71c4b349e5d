package org.guanxi.gateway.session;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(cleanupCron = "0 */5 * * * *")
class SessionStorage {

    @Bean
    @Primary
    SessionRepository<QuietSession> quietSessions(
            JdbcIndexedSessionRepository stored,
            @Value("${guanxi.gateway.session.longest:12h}") Duration longest,
            Clock clock) {
        return new QuietSessions<>(stored, longest, clock);
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleTime(
            @Value("${guanxi.gateway.session.idle:4h}") Duration idle) {
        return repository -> repository.setDefaultMaxInactiveInterval(idle);
    }

    /** One statement a request: a transaction around it would cost three more round trips and protect nothing. */
    @Bean
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    @Bean
    CookieSerializer sessionCookie(PublicAddress address) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(address.cookie("GUANXI_SESSION"));
        cookie.setUseSecureCookie(address.isHttps());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
