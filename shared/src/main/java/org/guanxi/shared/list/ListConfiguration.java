package org.guanxi.shared.list;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration")
class ListConfiguration implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new OnceEach()).addPathPatterns("/api/**");
    }

    @Bean
    ListsAreDescribed listsAreDescribed() {
        return new ListsAreDescribed();
    }

    @Bean
    Lists lists(JdbcTemplate jdbc, Clock clock) {
        return new Lists(jdbc, clock);
    }
}
