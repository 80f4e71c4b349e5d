package org.guanxi.gateway.operations;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class OperationsConfiguration implements WebMvcConfigurer {

    private final OperationsRight right;

    OperationsConfiguration(OperationsRight right) {
        this.right = right;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(right).addPathPatterns("/api/operations", "/api/operations/**");
    }
}
