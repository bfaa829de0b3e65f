const agent = navigator.userAgent;
const isMac = agent.includes('Mac OS');

/** Obsidian's `Platform`. Set once by {@link setPlatform}, before the plugin runs. */
export const Platform = {
	isDesktop: true,
	isMobile: false,
	isDesktopApp: true,
	isMobileApp: false,
	isIosApp: false,
	isAndroidApp: false,
	isPhone: false,
	isTablet: false,
	isMacOS: isMac,
	isWin: agent.includes('Windows'),
	isLinux: agent.includes('Linux'),
	isSafari: false,
	resourcePathPrefix: '/vault/file?path=',
};

/** Below this width a mobile device is a phone, and the sidebars become drawers. */
export const PHONE_WIDTH = 600;

/** Makes the page say that it is a mobile app, as `?mobile=1` asks. */
export function setPlatform(mobile: boolean): void {
	const phone = mobile && window.innerWidth < PHONE_WIDTH;
	Object.assign(Platform, {
		isDesktop: !mobile,
		isMobile: mobile,
		isDesktopApp: !mobile,
		isMobileApp: mobile,
		isAndroidApp: mobile,
		isPhone: phone,
		isTablet: mobile && !phone,
	});
	document.body.classList.toggle('is-mobile', mobile);
	document.body.classList.toggle('is-phone', phone);
	document.body.classList.toggle('is-floating-nav', phone);
	document.body.classList.toggle('is-tablet', mobile && !phone);
	document.body.classList.toggle('mod-macos', isMac);
}
