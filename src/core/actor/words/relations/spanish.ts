import type { ActorWords } from './actor-words';

/** Spanish. */
export const SPANISH: ActorWords = {
	relations: {
		peers: [
			'competidor', 'competidores', 'competidora', 'competidoras', 'rival', 'rivales', 'homólogo', 'homólogos', 'homóloga',
		],
		idioms: ['no comparable'],
		others: [
			'proveedor', 'proveedores', 'proveedora', 'suministrador', 'cliente', 'clientes', 'socio', 'socios', 'socia', 'alianza',
			'distribuidor', 'distribuidores', 'licenciatario', 'revendedor', 'filial', 'filiales', 'subsidiaria', 'subsidiarias',
			'empresa matriz', 'sociedad matriz', 'casa matriz', 'empresa conjunta', 'empleador', 'prestamista', 'acreedor',
			'arrendador', 'inquilino', 'contraparte', 'participada',
		],
		roles: [
			'fundador', 'fundadora', 'fundadores', 'cofundador', 'cofundadora', 'inversor', 'inversores', 'inversora',
			'inversionista', 'propietario', 'propietaria', 'dueño', 'dueña', 'accionista', 'accionistas', 'adquirente', 'comprador',
			'matriz', 'director general', 'consejero delegado', 'ceo', 'presidente', 'presidenta', 'consejero', 'empleado',
			'empleada', 'asesor', 'adquisición', 'participación', 'objetivo',
		],
		modifiers: [
			'el', 'la', 'los', 'un', 'una', 'su', 'principal', 'mayor', 'gran', 'primer', 'primera', 'nuevo', 'posible', 'potencial',
		],
		nots: ['no', 'no es', 'ya no', 'ya no es', 'nunca'],
		notsAfter: [],
		formers: ['antiguo', 'antigua', 'ex', 'exsocio', 'excompetidor', 'anterior'],
		linkers: ['de', 'del', 'para', 'a', 'en', 'con'],
		ownerMarks: [],
		joints: ['y', 'e', 'pero', 'o'],
	},
	kinds: {
		company: {
			names: ['empresa', 'empresas', 'compañía', 'compañías', 'sociedad'],
			hints: ['cotizada'],
			metrics: ['ingresos', 'capitalización bursátil', 'empleados', 'plantilla'],
		},
		person: {
			names: ['persona', 'personas'],
			hints: ['político', 'economista', 'fundador'],
			metrics: [
				'nacido', 'nacida', 'nacimiento', 'fecha de nacimiento', 'edad', 'patrimonio', 'patrimonio neto', 'nacionalidad',
				'cargo', 'formación',
			],
		},
		fund: {
			names: ['fondo', 'fondos', 'fondo de inversión'],
			hints: [],
			metrics: ['activos bajo gestión', 'patrimonio gestionado'],
		},
		country: {
			names: ['país', 'países', 'pais'],
			hints: [],
			metrics: ['población', 'pib', 'crecimiento del pib'],
		},
	},
};
