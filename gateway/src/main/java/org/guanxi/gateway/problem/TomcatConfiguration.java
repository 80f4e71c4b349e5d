package org.guanxi.gateway.problem;

import java.util.stream.Stream;
import org.apache.catalina.Pipeline;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class TomcatConfiguration {

    /** Comes after Boot, which puts an error page of Tomcat's there. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadRequests(ObjectProvider<Problems> problems) {
        return factory -> factory.addContextCustomizers(
                context -> answerBy(new UnreadRequests(problems), (StandardHost) context.getParent()));
    }

    private static void answerBy(UnreadRequests ours, StandardHost host) {
        Pipeline pipeline = host.getPipeline();
        Stream.of(pipeline.getValves())
                .filter(ErrorReportValve.class::isInstance)
                .forEach(pipeline::removeValve);
        pipeline.addValve(ours);
        host.setErrorReportValveClass(UnreadRequests.class.getName());
    }
}
