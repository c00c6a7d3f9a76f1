package org.waypoint.sandbox.web.template;

import java.lang.reflect.Method;
import java.util.Map;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.waypoint.sandbox.NotImitated;

/** Velocity's way to methods, with the allowlist in between. What does not exist is refused too, not printed. */
public final class CheckedUberspect extends UberspectImpl implements RuntimeServicesAware {
    static final String ALLOWED = "sandbox.allowed.methods";
    private AllowedMethods allowed;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowed = (AllowedMethods) services.getApplicationAttribute(ALLOWED);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] args, Info info) throws Exception {
        if (target == null) {
            return null;
        }
        Method method = introspector.getMethod(target.getClass(), name, args);
        if (method == null) {
            throw missing(target, name + "(…)", info);
        }
        allowed.require(target, method);
        method.setAccessible(true);
        return super.getMethod(target, name, args, info);
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) throws Exception {
        VelPropertyGet getter = super.getPropertyGet(target, name, info);
        if (target == null || target instanceof Map) {
            return getter;
        }
        if (getter == null) {
            throw missing(target, name, info);
        }
        allowed.require(target, target.getClass().getMethod(getter.getMethodName(), parameters(getter)));
        return getter;
    }

    private static Class<?>[] parameters(VelPropertyGet getter) {
        return getter.getMethodName().equals("get") ? new Class<?>[] {String.class} : new Class<?>[0];
    }

    private static NotImitated missing(Object target, String name, Info info) {
        return new NotImitated("Line " + info.getLine() + " of " + info.getTemplateName() + " asks "
                + target.getClass().getName() + " for " + name + ", which it does not have.");
    }
}
