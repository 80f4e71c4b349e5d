package org.guanxi.shared.problem.answer;

import io.micrometer.tracing.Tracer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;

/** The shared catalogue is {@code problems.properties}; a service adds its own as {@code messages.properties}. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        })
@Import({ProblemAdvice.class, ContainerErrors.class})
class ProblemConfiguration {

    @Bean
    static MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages", "problems");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true); // so that an apostrophe is written in one way in all texts
        return messages;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new CallersLanguage();
    }

    @Bean
    ProblemDetails problemDetails(MessageSource messages, ObjectProvider<Tracer> tracer) {
        return new ProblemDetails(messages, tracer);
    }

    @Bean
    Flaws flaws(MessageSource messages) {
        return new Flaws(messages);
    }

    @Bean
    Explanation explanation(MessageSource messages, Flaws flaws) {
        return new Explanation(messages, flaws);
    }
}
